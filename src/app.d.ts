import type { LaterVerdict } from './model/later';

declare global {
  namespace App {
    interface PageData {
      /** What became of each flow, on the page that lists it. */
      outcomes?: readonly { readonly flow: string; readonly verdict: LaterVerdict }[];
    }
  }
}

export {};
