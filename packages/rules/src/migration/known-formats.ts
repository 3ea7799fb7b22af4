/** Formats of rolebooks that this version reads. */
export const knownFormats = ['1'] as const
