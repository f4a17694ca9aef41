/** A box on screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Those of some labels that cover none that came before them. */
export function apart<Label>(labels: readonly Label[], boxOf: (label: Label) => Box): Label[] {
  const taken: Box[] = [];
  return labels.filter((label) => {
    const box = boxOf(label);
    const isFree = taken.every(
      (other) =>
        box.left + box.width <= other.left ||
        other.left + other.width <= box.left ||
        box.top + box.height <= other.top ||
        other.top + other.height <= box.top,
    );
    if (isFree) taken.push(box);
    return isFree;
  });
}
