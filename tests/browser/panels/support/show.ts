import type { Component } from 'svelte';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-svelte/pure';
import { openBuiltIn } from '../../../../src/package/built-in';
import { BUILT_IN } from '../../../../src/package/location';
import type { Dataset } from '../../../../src/model/dataset';
import { loadWords } from '../../../../src/i18n/words';
import type { Locale } from '../../../../src/model/localized';
import type { Atlas } from '../../../../src/session/context';
import { View } from '../../../../src/session/view.svelte';
import { DEFAULT_VIEW, type ViewState } from '../../../../src/query/view-state';
import '../../../../src/app.css';
import Harness from './Harness.svelte';

/** The built-in package. */
export const dataset = await openBuiltIn(async (path) =>
  (await fetch(`/${BUILT_IN}/${path}`)).text(),
);

export interface Step {
  readonly address: string;
  readonly history: 'push' | 'replace';
}

interface HarnessProps<Props extends object> {
  readonly atlas: Atlas;
  readonly component: Component<Props>;
  readonly given: Props;
}

/**
 * Shows a component over the built-in package, in a wide window, unless told otherwise, in place of
 * what was shown before; `steps` are the addresses it asks for.
 */
export async function show<Props extends object>(
  component: Component<Props>,
  props: Props,
  state: Partial<ViewState> = {},
  locale: Locale = 'en',
  window = { width: 1280, height: 800 },
  data: Dataset = dataset,
) {
  cleanup();
  await page.viewport(window.width, window.height);
  const steps: Step[] = [];
  const view = new View(
    () => locale,
    '',
    (address, history) => steps.push({ address, history }),
  );
  view.load({ ...DEFAULT_VIEW, ...state });
  const atlas: Atlas = {
    dataset: data,
    view,
    locale,
    messages: await loadWords(locale, 'messages'),
  };
  const screen = await render(Harness as Component<HarnessProps<Props>>, {
    atlas,
    component,
    given: props,
  });
  return { screen, view, steps };
}
