/** The names of the commands; what stands first and is none of them is a path to check. */
export const commands = ['check', 'explain', 'rules', 'tree', 'inspect', 'baseline', 'config', 'init', 'completion'] as const;
