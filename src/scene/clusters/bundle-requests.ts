import {
  BundleEngine,
  type Choice,
  type BundleResult,
  type Look,
  type BundleInput,
} from './bundle-engine';

/** What the window asks of the worker. */
export type Request =
  | { readonly kind: 'open'; readonly input: BundleInput }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'look'; readonly look: Look };

export type Answer = BundleResult;

/** Answers one request after another; only looks have an answer. */
export function requestHandler(): (request: Request) => Answer | null {
  let engine: BundleEngine | null = null;
  return (request) => {
    switch (request.kind) {
      case 'open':
        engine = new BundleEngine(request.input);
        return null;
      case 'choose':
        engine?.choose(request.choice);
        return null;
      case 'look':
        return engine?.look(request.look) ?? null;
    }
  };
}
