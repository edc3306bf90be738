/** What `faultline baseline` does with the known findings. */
export const baselineActions = ['create', 'prune', 'show'] as const;

export type BaselineAction = (typeof baselineActions)[number];
