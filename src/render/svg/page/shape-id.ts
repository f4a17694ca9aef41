/** The id of all land in the shared drawing; regions and hubs have that of their place. */
export const LAND = 'land';

export function flowShape(id: string): string {
  return `flow-${id}`;
}
