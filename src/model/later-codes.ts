// What cells of the later package may hold; windows need none of it but its types.

/** A: a publisher about its own figures; B: supported; C: one weak source. */
export const GRADES = ['A', 'B', 'C'] as const;
export type Grade = (typeof GRADES)[number];

/** How sure it is that another source would not change a verdict. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What a reader must be told beside a figure or an event. */
export const MARKS = [
  'one-source',
  'computed',
  'rounded',
  'at-least',
  'about',
  'cumulative',
  'sources-differ',
  'vintage-inferred',
  'break',
  'read-once',
] as const;
export type Mark = (typeof MARKS)[number];

export const EVENT_STATUSES = [
  'announced',
  'signed',
  'building',
  'operating',
  'moved',
  'closed',
  'denied',
  'not-built',
  'figure',
  'forecast',
] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** What later figures mean for a claim of the paper. */
export const EFFECTS = ['changes', 'checkable', 'explained', 'hint', 'stays'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What flows have come to, from the least certain to the most. */
export const LATER_STATUSES = [
  'planned',
  'signed',
  'building',
  'not-built',
  'closed',
  'moved',
  'operating',
] as const;
export type LaterStatus = (typeof LATER_STATUSES)[number];

/** What the statuses of events can say of a flow: that a plant has opened elsewhere, it has moved. */
export const SAID_BY: Readonly<Record<EventStatus, readonly LaterStatus[]>> = {
  announced: ['planned'],
  forecast: ['planned'],
  signed: ['signed'],
  building: ['building'],
  operating: ['operating', 'moved'],
  moved: ['moved', 'operating'],
  figure: ['operating'],
  closed: ['closed'],
  denied: ['not-built'],
  'not-built': ['not-built'],
};
