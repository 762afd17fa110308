/** The pages that people come by, as against those they are led to. */
export const MAIN_PAGES: readonly string[] = ['/', '/train', '/assistant', '/library', '/play'];
