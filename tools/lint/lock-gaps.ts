/** The parts of package-lock.json that are read here. */
export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}
interface LockedPackage {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Optional packages that are named in the lock and have no entry there: `npm ci` would go without them and not say so. */
export function missingOptionals({ packages }: LockFile): string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in packages))
      .map((name) => `${path || 'package.json'} names ${name}`),
  );
}

/** Where Node looks for a package: beside the one that names it, then in each folder above. */
function placesFor(path: string, name: string): string[] {
  const places = [`${path === '' ? '' : `${path}/`}node_modules/${name}`];
  for (let above = path; above.includes('node_modules/');) {
    above = above.slice(0, above.lastIndexOf('node_modules/')).replace(/\/$/, '');
    places.push(`${above === '' ? '' : `${above}/`}node_modules/${name}`);
  }
  return places;
}
