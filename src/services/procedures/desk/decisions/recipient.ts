import type { CaseRecord } from '#engines/cases/contract.ts';
import type { AddressAnswer, Answers } from '#engines/forms/contract.ts';
import { formatPostcode } from '#japan/postcode.ts';

function addressIn(answers: Answers): AddressAnswer | undefined {
  return Object.values(answers).find(
    (answer): answer is AddressAnswer =>
      typeof answer === 'object' && !Array.isArray(answer) && 'prefecture' in answer,
  );
}

/** 法人 get 御中, people 様. */
const body = /株式会社|有限会社|合同会社|法人|組合|協会|町会|自治会/;

/** To whom the letter goes: the applicant, at the first address of the form. */
export function recipientOf({ applicant }: CaseRecord, answers: Answers) {
  const name = applicant.name ?? '申請者';
  const address = addressIn(answers);
  const written = address && [
    address.postcode && `〒${formatPostcode(address.postcode)} `,
    address.prefecture,
    address.city,
    address.street,
    address.building && `　${address.building}`,
  ];
  return {
    name: name.slice(0, 80),
    honorific: body.test(name) ? ('御中' as const) : ('様' as const),
    ...(written ? { address: written.join('').slice(0, 200) } : {}),
  };
}
