/** Who owns what was made: a person with an account, or the browser of a guest. */
export type Owner =
  { readonly kind: 'user'; readonly id: string } | { readonly kind: 'guest'; readonly id: string };
