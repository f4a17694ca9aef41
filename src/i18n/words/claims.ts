import type { Locale } from '../../model/localized';
import type { ClaimWords } from './en/claims';

export type { ClaimWords };

/** Loads the words of the claims in one language. */
export async function loadClaimWords(locale: Locale): Promise<ClaimWords> {
  return locale === 'zh'
    ? (await import('./zh/claims')).claims
    : (await import('./en/claims')).claims;
}
