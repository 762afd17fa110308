import Link from 'next/link';
import type { Language } from '../../workout/language';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import { MESSAGES } from '../words/messages';

export const LEGAL_PAGES = ['health', 'privacy', 'terms'] as const;
export type LegalPageName = (typeof LEGAL_PAGES)[number];

/** Who runs this installation, as its environment says; `null`: it does not say. */
export interface LegalOperator {
  readonly name: string | null;
  readonly email: string | null;
}

const Operator = ({ language, name, email }: LegalOperator & { readonly language: Language }) => {
  const { operator } = MESSAGES[language].legal;
  return (
    <section>
      <h2 className="text-2xl">{operator.heading}</h2>
      {name === null && email === null ? (
        <p className="mt-2">{operator.unnamed}</p>
      ) : (
        <>
          <p className="mt-2">{operator.text}</p>
          <address className="mt-1 not-italic">
            {name !== null && <span className="block font-semibold">{name}</span>}
            {email !== null && (
              <a
                href={`mailto:${email}`}
                className="inline-flex min-h-11 items-center font-semibold text-rest underline underline-offset-4"
              >
                {email}
              </a>
            )}
          </address>
        </>
      )}
    </section>
  );
};

/** A text that the law wants, in lines that one can read. Written by the server alone. */
export const LegalPage = ({
  page,
  language,
  operator,
}: {
  readonly page: LegalPageName;
  readonly language: Language;
  readonly operator: LegalOperator;
}) => {
  const { legal } = MESSAGES[language];
  const { title, lead, sections } = legal[page];
  return (
    <Page heading={title} lead={lead}>
      <div className="grid max-w-[44rem] gap-8 text-lg leading-relaxed">
        {Object.values(sections).map(({ heading, text }) => (
          <section key={heading}>
            <h2 className="text-2xl">{heading}</h2>
            <p className="mt-2">{text}</p>
          </section>
        ))}
        {page === 'privacy' && (
          <Button asChild className="justify-self-start text-base">
            <Link href="/account">{legal.privacy.link}</Link>
          </Button>
        )}
        <Operator language={language} {...operator} />
        <p className="text-base text-muted">{legal.updated}</p>
      </div>
    </Page>
  );
};
