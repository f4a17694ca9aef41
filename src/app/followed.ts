/** The links that keys last followed in a part of the page, by what it showed. */
export class Followed {
  readonly #links = new Map<string, Pick<HTMLAnchorElement, 'pathname' | 'text'>>();

  /** Notes the link of a click, if it was made by keys. */
  note(shown: string, { target }: MouseEvent): void {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.matches(':focus-visible')) return;
    const { pathname, text } = link;
    this.#links.set(shown, { pathname, text });
  }

  /** Focuses the link that was followed, or the one that has come in its place; none where there was none. */
  focus(shown: string, part: HTMLElement): void {
    const { pathname, text } = this.#links.get(shown) ?? {};
    [...part.querySelectorAll('a')]
      .find((link) => link.pathname === pathname && link.text === text)
      ?.focus();
  }
}
