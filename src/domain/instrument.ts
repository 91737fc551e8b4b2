/** Raised whenever a question's wording or a counting rule changes; see CHANGELOG.md. */
export const INSTRUMENT_VERSION = '1.0.0'
