/** Makes telegrams in the agency's format for tests; what is not said is as in an ordinary one. */
export interface SampleTelegram {
  readonly sort?: string;
  readonly status?: string;
  readonly infoType?: string;
  readonly reportAt?: string;
  readonly serial?: number;
  readonly eventId?: string;
  readonly office?: string;
  readonly headline?: string;
  /** Kinds for the municipality: code, name, Kind/Status. */
  readonly kinds?: readonly (readonly [code: string, name: string, status: string])[];
  readonly municipality?: string;
  readonly body?: string;
}

const kindXml = ([code, name, status]: readonly [string, string, string]) =>
  `<Kind><Name>${name}</Name><Code>${code}</Code><Status>${status}</Status></Kind>`;

export function sampleTelegram(asked: SampleTelegram = {}): string {
  const at = asked.reportAt ?? '2026-11-02T11:19:00+09:00';
  const kinds = asked.kinds ?? [['03', 'レベル３大雨警報', '発表']];
  const area = `<Area><Name>町</Name><Code>${asked.municipality ?? '2020700'}</Code></Area>`;
  const body =
    asked.body ??
    `<Warning type="気象警報・注意報（市町村等）"><Item>${kinds.map(kindXml).join('')}${area}</Item></Warning>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<Report xmlns="http://xml.kishou.go.jp/jmaxml1/"><Control><Title>${asked.sort ?? '気象警報・注意報（Ｒ０６）（大雨）'}</Title>
<DateTime>2026-11-02T02:19:27Z</DateTime><Status>${asked.status ?? '通常'}</Status>
<EditorialOffice>${asked.office ?? '長野地方気象台'}</EditorialOffice></Control>
<Head><Title>長野県大雨警報・注意報</Title><ReportDateTime>${at}</ReportDateTime>
<EventID>${asked.eventId ?? ''}</EventID><InfoType>${asked.infoType ?? '発表'}</InfoType><Serial>${asked.serial ?? ''}</Serial>
<Headline><Text>${asked.headline ?? '低い土地の浸水に警戒してください。'}</Text></Headline></Head>
<Body>${body}</Body></Report>`;
}
