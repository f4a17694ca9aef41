/** The zoom from which lakes below 25 km² show: from afar they are specks. */
export const LAKES_FROM = 7.5;
