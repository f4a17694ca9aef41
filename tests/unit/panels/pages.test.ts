import { describe, expect, it } from 'vitest';
import { dataPage } from '../../../src/lib/panels/pages';
import { View } from '../../../src/lib/view/view.svelte';
import { DEFAULT_VIEW } from '../../../src/lib/view/view-state';

describe('the page of data', () => {
  it('lies beside the overview, under any base, with the view kept', () => {
    const view = new View(
      () => 'zh',
      '/atlas',
      () => undefined,
    );
    const address = () => dataPage((patch) => view.href(patch));
    expect(address()).toBe('/atlas/zh/data/');
    view.receive({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'binhai' }, year: 2010 });
    expect(address()).toBe('/atlas/zh/data/?year=2010');
  });
});
