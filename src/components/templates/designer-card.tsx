import { useTranslations } from 'next-intl';
import { Card } from '../ui/card';
import { CopyButton } from './copy-button';

const STUDIO_COMMAND = 'npm run studio';
const GUIDE = 'docs/overlay-templates.md';

const Line = ({ text, label }: { readonly text: string; readonly label: string }) => (
  <div className="flex items-center justify-between gap-2 rounded-medium bg-raised pl-4">
    <code className="min-w-0 overflow-x-auto py-2 font-mono text-[15px] whitespace-nowrap">
      {text}
    </code>
    <CopyButton text={text} label={label} />
  </div>
);

/** How a designer goes further than the form does. */
export const DesignerCard = ({ template }: { readonly template: string }) => {
  const t = useTranslations('templates.designers');
  return (
    <Card>
      <h2 className="text-2xl">{t('heading')}</h2>
      <p className="mt-2 max-w-prose text-muted">{t('text')}</p>
      <ol className="mt-4 grid gap-4 lg:grid-cols-3">
        <li className="min-w-0">
          <p className="mb-1.5 font-semibold">{t('studio')}</p>
          <Line text={STUDIO_COMMAND} label={t('copyStudio')} />
        </li>
        <li className="min-w-0">
          <p className="mb-1.5 font-semibold">{t('files')}</p>
          <Line text={`remotion/overlays/${template}/`} label={t('copyFiles')} />
        </li>
        <li className="min-w-0">
          <p className="mb-1.5 font-semibold">{t('guide')}</p>
          <Line text={GUIDE} label={t('copyGuide')} />
        </li>
      </ol>
    </Card>
  );
};
