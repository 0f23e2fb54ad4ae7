/** The package has no types of its own. */
declare module 'zengin-code' {
  interface ZenginBranch {
    readonly code: string;
    readonly name: string;
    readonly kana: string;
  }
  interface ZenginBank extends ZenginBranch {
    readonly branches: Readonly<Record<string, ZenginBranch>>;
  }
  const banks: Readonly<Record<string, ZenginBank>>;
  export default banks;
}
