/**
 * The closed vocabulary of circumstances under which a document, a question or a step is called for.
 * Plain data: it can be printed, explained and tested. Paths are answers' paths, `product.kind`.
 */
export type Condition =
  | { readonly is: 'answer'; readonly path: string; readonly oneOf: readonly (string | boolean)[] }
  | { readonly is: 'all'; readonly of: readonly Condition[] }
  | { readonly is: 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly that: Condition }
