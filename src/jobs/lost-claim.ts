/** The film is no longer this worker's to make: it was cancelled, or another took over. */
export class LostClaim extends Error {
  override readonly name = 'LostClaim';
}
