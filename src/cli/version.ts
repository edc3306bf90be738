declare const FAULTLINE_VERSION: string | undefined;

/** The version of this build; running from the sources there is none. */
export const version: string = typeof FAULTLINE_VERSION === 'string' ? FAULTLINE_VERSION : '0.0.0';
