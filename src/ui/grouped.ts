export interface Group<Row> {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Rows by the name of their group, wherever they stand; groups in the order in which they first come. */
export function grouped<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): readonly Group<Row>[] {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const members = byName.get(name);
    if (members) members.push(row);
    else byName.set(name, [row]);
  }
  return [...byName].map(([name, members]) => ({ name, rows: members }));
}
