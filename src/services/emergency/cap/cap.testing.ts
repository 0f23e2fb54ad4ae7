import type { Element } from '../jma/xml.ts';

/** Everything below an element that has this name, itself not counted. */
export function findTags(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findTags(child, name),
  ]);
}

/** CAP 1.2 (OASIS), 3.2: elements in the order of the schema; `*` must be there. */
const orders: Readonly<Record<string, readonly string[]>> = {
  alert: [
    ...['identifier*', 'sender*', 'sent*', 'status*', 'msgType*', 'source', 'scope*'],
    ...['restriction', 'addresses', 'code', 'note', 'references', 'incidents', 'info'],
  ],
  info: [
    ...['language', 'category*', 'event*', 'responseType', 'urgency*', 'severity*', 'certainty*'],
    ...['audience', 'eventCode', 'effective', 'onset', 'expires', 'senderName', 'headline'],
    ...['description', 'instruction', 'web', 'contact', 'parameter', 'resource', 'area'],
  ],
  area: ['areaDesc*', 'polygon', 'circle', 'geocode', 'altitude', 'ceiling'],
  geocode: ['valueName*', 'value*'],
  parameter: ['valueName*', 'value*'],
};

/** What the standard allows an element to say. */
const values: Readonly<Record<string, RegExp>> = {
  sent: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/,
  effective: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[-+]\d\d:\d\d$/,
  identifier: /^[^\s,<&]+$/,
  sender: /^[^\s,<&]+$/,
  status: /^(Actual|Exercise|System|Test|Draft)$/,
  msgType: /^(Alert|Update|Cancel|Ack|Error)$/,
  scope: /^(Public|Restricted|Private)$/,
  category: /^(Geo|Met|Safety|Security|Rescue|Fire|Health|Env|Transport|Infra|CBRNE|Other)$/,
  responseType: /^(Shelter|Evacuate|Prepare|Execute|Avoid|Monitor|Assess|AllClear|None)$/,
  urgency: /^(Immediate|Expected|Future|Past|Unknown)$/,
  severity: /^(Extreme|Severe|Moderate|Minor|Unknown)$/,
  certainty: /^(Observed|Likely|Possible|Unlikely|Unknown)$/,
};

/** What in an alert is not as the standard has it. */
export function orderFaults(element: Element): readonly string[] {
  const below = element.children.flatMap(orderFaults);
  const pattern = values[element.name];
  const said = pattern && !pattern.test(element.text) ? [`${element.name}: ${element.text}`] : [];
  const order = orders[element.name];
  if (!order) return [...said, ...below];
  const names = element.children.map(({ name }) => name);
  const known = order.map((name) => name.replace('*', ''));
  const places = names.map((name) => known.indexOf(name));
  const faults = [
    ...names.filter((_, index) => places[index] === -1).map((name) => `unknown ${name}`),
    ...names
      .filter((_, i) => i > 0 && (places[i] ?? 0) < (places[i - 1] ?? 0))
      .map((n) => `late ${n}`),
    ...order
      .filter((name) => name.endsWith('*') && !names.includes(name.slice(0, -1)))
      .map((name) => `${element.name} without ${name.slice(0, -1)}`),
  ];
  return [...said, ...faults, ...below];
}
