import type { ExternalToast } from 'sonner';

type Tell = (text: string, options?: ExternalToast) => void;

const waiting: Parameters<Tell>[] = [];
let tell: Tell | null = null;

/** Short news at the edge of the page, with an undo where there is one. What is told before there is anybody to show it waits. */
export const toast: Tell = (text, options) => {
  if (tell === null) waiting.push([text, options]);
  else tell(text, options);
};

/** From now on news goes there, with what has waited. */
export const tellBy = (teller: Tell): void => {
  tell = teller;
  for (const news of waiting.splice(0)) teller(...news);
};
