/** What `faultline config` does with the settings. */
export const configActions = ['print', 'verify', 'schema'] as const;

export type ConfigAction = (typeof configActions)[number];
