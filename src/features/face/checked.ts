import type { Finding } from '../../stats/finding';

/** A claim by its id, with what came of checking it. */
export interface Checked extends Pick<Finding, 'verdict' | 'readings'> {
  readonly id: string;
}
