interface Visit<Node> {
  readonly node: Node;
  readonly targets: readonly Node[];
  next: number;
}

/**
 * The strongly connected components of a graph that hold a cycle, by node: nodes in no cycle have none. Tarjan's algorithm
 * without recursion, since modules have functions in the thousands. Members are in the order of `nodes`.
 */
export function componentsOf<Node>(
  nodes: readonly Node[],
  targetsOf: (node: Node) => readonly Node[],
): ReadonlyMap<Node, readonly Node[]> {
  const order = new Map<Node, number>();
  const low = new Map<Node, number>();
  const onStack = new Set<Node>();
  const stack: Node[] = [];
  const found: Node[][] = [];
  const open = (node: Node): Visit<Node> => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    stack.push(node);
    onStack.add(node);
    return { node, targets: targetsOf(node), next: 0 };
  };
  for (const root of nodes) {
    if (order.has(root)) continue;
    const work = [open(root)];
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node } = top;
      const target = top.targets[top.next++];
      if (target !== undefined) {
        if (!order.has(target)) work.push(open(target));
        else if (onStack.has(target)) low.set(node, Math.min(low.get(node) ?? 0, order.get(target) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.node;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(node) ?? 0));
      if (low.get(node) !== order.get(node)) continue;
      const members = stack.splice(stack.lastIndexOf(node));
      for (const member of members) onStack.delete(member);
      if (members.length > 1 || top.targets.includes(node)) found.push(members);
    }
  }
  const position = new Map(nodes.map((node, index) => [node, index]));
  const components = new Map<Node, readonly Node[]>();
  for (const members of found) {
    members.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0));
    for (const member of members) components.set(member, members);
  }
  return components;
}
