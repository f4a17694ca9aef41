import type { Locale } from '../../model/localized';
import type { MatrixWords } from './en/matrix';

export type { MatrixWords };

/** Loads the words of the matrix in one language. */
export async function loadMatrixWords(locale: Locale): Promise<MatrixWords> {
  return locale === 'zh'
    ? (await import('./zh/matrix')).matrix
    : (await import('./en/matrix')).matrix;
}
