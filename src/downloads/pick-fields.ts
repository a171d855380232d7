/** A schema's fields apart from some, e.g. those that are working notes. */
export function withoutFields<Shape extends object, Name extends keyof Shape>(
  shape: Shape,
  names: readonly Name[],
): Omit<Shape, Name> {
  const left = { ...shape };
  for (const name of names) Reflect.deleteProperty(left, name);
  return left;
}
