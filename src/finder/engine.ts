/** The parts of Pagefind's browser module that the search uses; the package ships no types for it. */
export interface EngineModule {
  readonly createInstance: (options: { basePath: string; noWorker: boolean; language?: string }) => Engine;
}

export interface Engine {
  readonly options: (options: { ranking: object; excerptLength: number }) => Promise<void>;
  readonly search: (query: string) => Promise<{ results: EngineHit[] }>;
}

export interface EngineHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<EngineFragment>;
}

interface Passage {
  /** With the site's base path. */
  readonly url: string;
  /** `<mark>` around what was found, everything else escaped. */
  readonly excerpt: string;
}

interface EngineFragment extends Passage {
  /** As it stands in the index, without the base path. */
  readonly raw_url?: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The whole body, as text. */
  readonly content: string;
  /** Parts of the page that begin with a heading that has an id. */
  readonly sub_results: readonly (Passage & {
    readonly title: string;
    readonly weighted_locations: readonly { readonly weight: number }[];
  })[];
}
