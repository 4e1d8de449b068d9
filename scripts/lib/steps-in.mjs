/** Every name that a declaration uses, itself or through others of its module; without a name, that its module uses. */
export function stepsIn({ loaded, names }, name) {
  const steps = new Set();
  const waiting = [name ? names.get(name) : loaded];
  while (waiting.length > 0) {
    const { free, members } = waiting.pop();
    for (const member of members) steps.add(member);
    for (const step of free) {
      if (!steps.has(step) && names.has(step)) waiting.push(names.get(step));
      steps.add(step);
    }
  }
  return steps;
}
