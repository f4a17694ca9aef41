import { Desk, type Choice, type Drawn, type Look, type Stock } from './desk';

/** What the window asks of the worker. */
export type Request =
  | { readonly kind: 'open'; readonly stock: Stock }
  | { readonly kind: 'choose'; readonly choice: Choice }
  | { readonly kind: 'look'; readonly look: Look };

export type Answer = Drawn;

/** Answers one request after another; only looks have an answer. */
export function clerk(): (request: Request) => Answer | null {
  let desk: Desk | null = null;
  return (request) => {
    switch (request.kind) {
      case 'open':
        desk = new Desk(request.stock);
        return null;
      case 'choose':
        desk?.choose(request.choice);
        return null;
      case 'look':
        return desk?.look(request.look) ?? null;
    }
  };
}
