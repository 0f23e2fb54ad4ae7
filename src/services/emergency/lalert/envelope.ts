import { capTime } from '../cap/document.ts';
import { branch, leaf } from '../cap/xml.ts';

export interface Envelope {
  /** Stays the same while a disaster lasts. */
  readonly id: string;
  /** 1 for the first; each later one replaces the one before. */
  readonly revision: number;
  /** `actor@domain`. */
  readonly sender: string;
  readonly at: Date;
  readonly mode: 'real' | 'drill';
  /** What it is about, in Japanese. */
  readonly description: string;
  /** A whole CAP 1.2 document. */
  readonly cap: string;
}

/** As another document names it (EDXL-DE 1.0, distributionReference). */
const referenceOf = ({ id, sender, at }: Pick<Envelope, 'id' | 'sender' | 'at'>): string =>
  `${id},${sender},${capTime(at)}`;

/**
 * An EDXL-DE 1.0 envelope (OASIS, 2006) around a CAP 1.2 alert. Elements in the order of the standard's
 * schema. @param before when the revision before was made.
 */
export function writeEnvelope(asked: Envelope, before?: Date): string {
  const { id, revision, sender, at, mode, description, cap } = asked;
  const content = branch(
    'contentObject',
    leaf('contentDescription', description),
    branch(
      'xmlContent',
      branch('embeddedXMLContent', cap.replace(/^<\?xml[^>]*\?>\s*/, '').trim()),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<EDXLDistribution xmlns="urn:oasis:names:tc:emergency:EDXL:DE:1.0">${[
    leaf('distributionID', `${id}.${revision}`),
    leaf('senderID', sender),
    leaf('dateTimeSent', capTime(at)),
    leaf('distributionStatus', mode === 'drill' ? 'Exercise' : 'Actual'),
    leaf('distributionType', revision === 1 ? 'Report' : 'Update'),
    leaf('combinedConfidentiality', 'UNCLASSIFIED AND NOT SENSITIVE'),
    leaf('language', 'ja'),
    leaf(
      'distributionReference',
      before && referenceOf({ id: `${id}.${revision - 1}`, sender, at: before }),
    ),
    content,
  ].join('')}</EDXLDistribution>\n`;
}
