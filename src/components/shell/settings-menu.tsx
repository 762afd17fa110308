'use client';

import { Settings2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { languageSchema } from '../../workout/language';
import { Button } from '../ui/button';
import { Menu, MenuChoices, MenuLine } from '../ui/menu';
import { LANGUAGE_NAMES } from '../words/language-names';
import { usePageLanguage } from '../words/use-page-language';
import { themeSchema } from './theme';
import { useTheme } from './theme-provider';

/** Language and colours of the page. */
export const SettingsMenu = () => {
  const t = useTranslations('site');
  const { language, choose } = usePageLanguage();
  const { theme, chooseTheme } = useTheme();
  return (
    <Menu
      trigger={
        <Button variant="icon" aria-label={t('settings')}>
          <Settings2 className="size-5.5" aria-hidden="true" />
        </Button>
      }
    >
      <MenuChoices
        label={t('pageLanguage')}
        value={language}
        choices={languageSchema.options.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={choose}
      />
      <MenuLine />
      <MenuChoices
        label={t('theme.label')}
        value={theme}
        choices={themeSchema.options.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={chooseTheme}
      />
    </Menu>
  );
};
