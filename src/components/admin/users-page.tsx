'use client';

import {
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { MoreVertical } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useDeferredValue, useState } from 'react';
import { toast } from '../ui/toast';
import { useAccount } from '../account/use-account';
import { useApi, useApiClient } from '../api/api-context';
import { cursorPages } from '../api/cursor-pages';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { ErrorNote } from '../ui/error-note';
import { Field, Input } from '../ui/field';
import { Menu, MenuItem } from '../ui/menu';
import { Skeleton } from '../ui/skeleton';
import { PasswordDialog } from './password-dialog';

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: 'member' | 'admin';
  readonly isAdminByList: boolean;
  readonly createdAt: string;
}

const UserRow = ({
  user,
  isSelf,
  onRole,
  onPassword,
}: {
  readonly user: Listed;
  readonly isSelf: boolean;
  readonly onRole: (role: Listed['role']) => void;
  readonly onPassword: () => void;
}) => {
  const t = useTranslations('admin.usersPage');
  const format = useFormatter();
  const since = format.dateTime(new Date(user.createdAt), { dateStyle: 'medium' });
  const isFixed = isSelf || user.isAdminByList;
  return (
    <li className="flex items-center gap-3 py-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {user.name}
          {user.role === 'admin' && <Badge>{t('admin')}</Badge>}
          {isSelf && <Badge>{t('you')}</Badge>}
        </p>
        <p className="text-sm break-words text-muted">
          {user.email} · {t('since', { date: since })}
          {user.isAdminByList && ` · ${t('byList')}`}
        </p>
      </div>
      <Menu
        trigger={
          <Button variant="icon" aria-label={t('actions', { name: user.name })}>
            <MoreVertical className="size-5" aria-hidden="true" />
          </Button>
        }
      >
        <MenuItem
          isDisabled={user.role === 'admin' && isFixed}
          onSelect={() => onRole(user.role === 'admin' ? 'member' : 'admin')}
        >
          {user.role === 'admin' ? t('makeMember') : t('makeAdmin')}
        </MenuItem>
        <MenuItem onSelect={onPassword}>{t('setPassword')}</MenuItem>
      </Menu>
    </li>
  );
};

/** Everybody who has an account. */
export const UsersPage = () => {
  const t = useTranslations('admin.usersPage');
  const words = useTranslations('site');
  const api = useApi();
  const apiClient = useApiClient();
  const client = useQueryClient();
  const { data: account } = useAccount();
  const [text, setText] = useState('');
  const [forgetful, setForgetful] = useState<Listed | null>(null);
  const q = useDeferredValue(text.trim());
  const search = q === '' ? {} : { q };
  const query = useInfiniteQuery({
    queryKey: [...api.admin.users.list.pathKey(), 'pages', search],
    ...cursorPages((from, options) =>
      apiClient.admin.users.list.query({ ...search, limit: 30, ...from }, options),
    ),
    placeholderData: keepPreviousData,
  });
  const setRole = useMutation(
    api.admin.users.setRole.mutationOptions({
      onSuccess: ({ name, role }) =>
        toast(role === 'admin' ? t('isAdmin', { name }) : t('isMember', { name })),
      onSettled: () => client.invalidateQueries({ queryKey: api.admin.users.list.pathKey() }),
    }),
  );
  const users = query.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className="grid max-w-3xl gap-5">
      <Field label={t('search')} hint={t('searchHint')}>
        {(control) => (
          <Input
            {...control}
            type="search"
            maxLength={100}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      {query.isError && <ErrorNote error={query.error} onRetry={() => void query.refetch()} />}
      {setRole.isError && <ErrorNote error={setRole.error} />}
      {query.isPending && (
        <div role="status" aria-label={words('loading')} className="grid gap-3">
          <Skeleton className="h-16" />
          <Skeleton className="h-16" />
        </div>
      )}
      {query.isSuccess && users.length === 0 && (
        <EmptyState heading={t('nobody')} text={t('nobodyText')}>
          <Button onClick={() => setText('')}>{t('all')}</Button>
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {users.map((user) => (
          <UserRow
            key={user.id}
            user={user}
            isSelf={user.id === account?.id}
            onRole={(role) => setRole.mutate({ id: user.id, role })}
            onPassword={() => setForgetful(user)}
          />
        ))}
      </ul>
      {query.hasNextPage && (
        <div>
          <Button disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('more')}
          </Button>
        </div>
      )}
      {forgetful !== null && <PasswordDialog user={forgetful} onClose={() => setForgetful(null)} />}
    </div>
  );
};
