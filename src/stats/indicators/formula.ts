/**
 * A formula as a tree, to be written out in MathML: a name, number or sign; a row of parts; or one
 * of the forms below. The same in every language; its reading in words is among the messages.
 */
export type Formula =
  | string
  | readonly Formula[]
  | { readonly form: 'over'; readonly parts: readonly [above: Formula, below: Formula] }
  | { readonly form: 'sub'; readonly parts: readonly [base: Formula, index: Formula] }
  | { readonly form: 'power'; readonly parts: readonly [base: Formula, exponent: Formula] }
  | { readonly form: 'sum'; readonly parts: readonly [index: Formula, of: Formula] }
  | { readonly form: 'root'; readonly parts: readonly [of: Formula] };

export function over(above: Formula, below: Formula): Formula {
  return { form: 'over', parts: [above, below] };
}

export function sub(base: Formula, index: Formula): Formula {
  return { form: 'sub', parts: [base, index] };
}

export function power(base: Formula, exponent: Formula): Formula {
  return { form: 'power', parts: [base, exponent] };
}

/** Σ over an index. */
export function total(index: Formula, of: Formula): Formula {
  return { form: 'sum', parts: [index, of] };
}

export function root(of: Formula): Formula {
  return { form: 'root', parts: [of] };
}
