'use client';

import { Settings2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { LANGUAGES } from '../../workout/languages';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { LANGUAGE_NAMES } from '../words/language-names';
import { usePageLanguage } from '../words/use-page-language';
import { THEMES } from './theme';
import { useTheme } from './theme-provider';

/** Language and colours of the page, in the browser's own popover: every page carries it, so it is to be light. */
export const SettingsMenu = () => {
  const t = useTranslations('site');
  const { language, choose } = usePageLanguage();
  const { theme, chooseTheme } = useTheme();
  const id = useId();
  return (
    <>
      <Button variant="icon" aria-label={t('settings')} popoverTarget={id}>
        <Settings2 className="size-5.5" aria-hidden="true" />
      </Button>
      <div
        id={id}
        popover="auto"
        className="absolute inset-auto top-14 right-[max(1rem,calc((100vw-1520px)/2+2rem))] m-0 w-72 rounded-medium border border-line bg-card p-4 text-ink shadow-lg"
      >
        <div className="grid gap-4">
          <ChoiceGroup
            legend={t('pageLanguage')}
            value={language}
            choices={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            onChange={choose}
          />
          <ChoiceGroup
            legend={t('theme.label')}
            value={theme}
            choices={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onChange={chooseTheme}
          />
        </div>
      </div>
    </>
  );
};
