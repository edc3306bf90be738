/**
 * The strongly connected components of a graph that hold a cycle, by node: nodes in no cycle have none. Tarjan's algorithm
 * without recursion, since modules have functions in the thousands. Members are in the order of `nodes`.
 */
export function componentsOf<Node>(
  nodes: readonly Node[],
  targetsOf: (node: Node) => readonly Node[],
): ReadonlyMap<Node, readonly Node[]> {
  const components = new Map<Node, readonly Node[]>();
  for (const component of cyclesAmong(targetIndices(nodes, targetsOf))) {
    const members = component.sort((a, b) => a - b).map((index) => nodes[index] as Node);
    for (const member of members) components.set(member, members);
  }
  return components;
}

/** For each node the places in `nodes` of those it leads to. */
function targetIndices<Node>(nodes: readonly Node[], targetsOf: (node: Node) => readonly Node[]): readonly number[][] {
  const indices = new Map<Node, number>();
  for (let index = 0; index < nodes.length; index++) indices.set(nodes[index] as Node, index);
  return nodes.map((node) => {
    const targets: number[] = [];
    for (const target of targetsOf(node)) {
      const index = indices.get(target);
      if (index !== undefined) targets.push(index);
    }
    return targets;
  });
}

function cyclesAmong(targets: readonly number[][]): number[][] {
  const found: number[][] = [];
  // When a node was come to, from 1 on; 0 before that.
  const order = new Int32Array(targets.length);
  const low = new Int32Array(targets.length);
  const isOnStack = new Uint8Array(targets.length);
  const next = new Int32Array(targets.length);
  const stack: number[] = [];
  const path: number[] = [];
  let count = 0;
  const open = (node: number): void => {
    count++;
    order[node] = count;
    low[node] = count;
    stack.push(node);
    isOnStack[node] = 1;
    path.push(node);
  };
  const lower = (node: number, to: number): void => {
    if (to < (low[node] ?? 0)) low[node] = to;
  };
  for (let root = 0; root < targets.length; root++) {
    if (order[root] !== 0) continue;
    open(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = next[node] ?? 0;
      next[node] = at + 1;
      const target = targets[node]?.[at];
      if (target !== undefined) {
        if (order[target] === 0) open(target);
        else if (isOnStack[target] === 1) lower(node, order[target] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(parent, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const members = stack.splice(stack.lastIndexOf(node));
      for (const member of members) isOnStack[member] = 0;
      if (members.length > 1 || targets[node]?.includes(node)) found.push(members);
    }
  }
  return found;
}
