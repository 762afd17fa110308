'use client';

import { Download, RotateCcw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import type { FilmFormat } from '../../workout/workout-config';
import { saveJson } from '../save-json';
import { useSessionStore } from '../session/session-store';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ChoiceGroup } from '../ui/choice-group';
import { Page } from '../ui/page';
import { usePageLanguage } from '../words/use-page-language';
import { DesignerCard } from './designer-card';
import { OwnLooks } from './own-looks';
import { PropControl } from './prop-control';
import { fieldsOf } from './prop-field';
import { TemplateStage } from './template-stage';
import { useTemplateDraft } from './use-template-draft';
import { useTemplateWords } from './use-template-words';

/** Every overlay template, live, with its props as a form. */
export const TemplatesPage = () => {
  const t = useTranslations();
  const router = useRouter();
  const { language } = usePageLanguage();
  const { templateName, templateIdea, problem } = useTemplateWords();
  const draft = useTemplateDraft();
  const [format, setFormat] = useState<FilmFormat>('landscape');
  const { template, values, props, issues } = draft;
  const fields = fieldsOf(template.schema);
  const isWhole = issues.size === 0;
  const groups = [
    { name: 'colors', kinds: ['color'] },
    { name: 'layout', kinds: ['choice', 'number', 'switch'] },
    { name: 'labels', kinds: ['text'] },
  ] as const;

  const useForSession = () => {
    useSessionStore.getState().configure({ template: template.id, templateProps: props });
    toast(t('templates.used', { name: templateName(template.id) }), {
      action: { label: t('templates.toSession'), onClick: () => router.push('/train') },
    });
  };

  return (
    <Page
      heading={t('templates.heading')}
      lead={t('templates.lead')}
      actions={
        <Button variant="primary" disabled={!isWhole} onClick={useForSession}>
          {t('templates.use')}
        </Button>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_26rem] lg:gap-6">
        <div className="flex min-w-0 flex-col gap-4 lg:sticky lg:top-4">
          <ChoiceGroup
            legend={t('options.template')}
            value={template.id}
            choices={OVERLAY_TEMPLATES.map(({ id }) => ({ value: id, label: templateName(id) }))}
            onChange={(id) => draft.choose(id)}
          />
          <p className="-mt-2 text-muted">{templateIdea(template.id)}</p>
          <TemplateStage
            shown={{ template: template.id, templateProps: props, language }}
            format={format}
            onFormat={setFormat}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <Card>
            <div className="flex items-center justify-between gap-2">
              <h2 className="text-2xl">{t('templates.form')}</h2>
              <Button variant="ghost" disabled={!draft.isChanged} onClick={draft.reset}>
                <RotateCcw className="size-4.5" aria-hidden="true" />
                {t('templates.reset')}
              </Button>
            </div>
            {groups.map(({ name, kinds }) => {
              const shown = fields.filter(({ kind }) => kinds.some((known) => known === kind));
              if (shown.length === 0) return null;
              return (
                <div key={name} role="group" aria-label={t(`templates.groups.${name}`)}>
                  <h3 className="mt-5 mb-2 font-bold">{t(`templates.groups.${name}`)}</h3>
                  <div
                    className={
                      name === 'layout' ? 'flex flex-col gap-2' : 'grid gap-3 sm:grid-cols-2'
                    }
                  >
                    {shown.map((field) => {
                      const issue = issues.get(field.key);
                      return (
                        <PropControl
                          key={`${template.id} ${field.key}`}
                          field={field}
                          value={values[field.key]}
                          error={issue && problem(issue)}
                          onChange={(value) => draft.change(field.key, value)}
                        />
                      );
                    })}
                  </div>
                </div>
              );
            })}
            <Button
              className="mt-5 w-full"
              disabled={!isWhole}
              onClick={() =>
                saveJson(`${template.id}.json`, { template: template.id, templateProps: props })
              }
            >
              <Download className="size-5" aria-hidden="true" />
              {t('templates.download')}
            </Button>
          </Card>
          <OwnLooks
            template={template.id}
            props={props}
            onTake={(look) => draft.choose(look.template, look.props)}
          />
        </div>
      </div>
      <div className="mt-6">
        <DesignerCard template={template.id} />
      </div>
    </Page>
  );
};
