import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Address that the form of the page posts to; the buttons inside it add a place to come back to. */
const ActContext = createContext('');

export function ActProvider(props: { action: string; children: ComponentChildren }) {
  return <ActContext.Provider value={props.action}>{props.children}</ActContext.Provider>;
}

export function useAct(): string {
  return useContext(ActContext);
}
