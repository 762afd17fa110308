'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '../ui/toast';
import { useHasMounted } from '../has-mounted';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Field, Input } from '../ui/field';
import { useLooks, type Look } from './looks';
import { useTemplateWords } from './use-template-words';

/** One's own looks: kept by name in this browser, taken with a click. */
export const OwnLooks = ({
  template,
  props,
  onTake,
}: {
  readonly template: string;
  readonly props: Record<string, unknown>;
  readonly onTake: (look: Look) => void;
}) => {
  const t = useTranslations();
  const { templateName } = useTemplateWords();
  const hasMounted = useHasMounted();
  const { looks, keep, remove } = useLooks();
  const [name, setName] = useState('');
  const shown = hasMounted ? looks : [];
  return (
    <Card>
      <h2 className="text-2xl">{t('templates.looks.heading')}</h2>
      <form
        className="mt-3 flex items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          keep({ name: name.trim(), template, props });
          toast(t('templates.looks.kept', { name: name.trim() }));
          setName('');
        }}
      >
        <Field label={t('templates.looks.name')} className="flex-1">
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={60}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" disabled={name.trim() === ''}>
          {t('templates.looks.keep')}
        </Button>
      </form>
      {shown.length === 0 ? (
        <p className="mt-3 text-[15px] text-muted">{t('templates.looks.none')}</p>
      ) : (
        <ul className="mt-2">
          {shown.map((look) => (
            <li
              key={`${look.template} ${look.name}`}
              className="flex items-center gap-2 border-b border-line py-1 last:border-0"
            >
              <button
                type="button"
                onClick={() => onTake(look)}
                className="min-h-11 min-w-0 flex-1 rounded-small text-left hover:underline"
              >
                <span className="font-semibold wrap-anywhere">{look.name}</span>{' '}
                <span className="text-[15px] text-muted">{templateName(look.template)}</span>
              </button>
              <Button
                variant="icon"
                aria-label={t('templates.looks.delete', { name: look.name })}
                onClick={() => {
                  remove(look);
                  toast(t('templates.looks.deleted', { name: look.name }), {
                    action: { label: t('site.undo'), onClick: () => keep(look) },
                  });
                }}
              >
                <Trash2 className="size-5" aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
};
