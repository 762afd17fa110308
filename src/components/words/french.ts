import account from './messages/fr/account.json';
import admin from './messages/fr/admin.json';
import assistant from './messages/fr/assistant.json';
import chapters from './messages/fr/chapters.json';
import error from './messages/fr/error.json';
import exporting from './messages/fr/exporting.json';
import films from './messages/fr/films.json';
import health from './messages/fr/health.json';
import help from './messages/fr/help.json';
import landing from './messages/fr/landing.json';
import library from './messages/fr/library.json';
import notFound from './messages/fr/notFound.json';
import offline from './messages/fr/offline.json';
import options from './messages/fr/options.json';
import player from './messages/fr/player.json';
import problems from './messages/fr/problems.json';
import programmes from './messages/fr/programmes.json';
import site from './messages/fr/site.json';
import templates from './messages/fr/templates.json';
import train from './messages/fr/train.json';
import training from './messages/fr/training.json';
import vocabulary from './messages/fr/vocabulary.json';
import type { PageWords } from './english';

export const FRENCH: PageWords = {
  account,
  admin,
  assistant,
  chapters,
  error,
  exporting,
  films,
  health,
  help,
  landing,
  library,
  notFound,
  offline,
  options,
  player,
  problems,
  programmes,
  site,
  templates,
  train,
  training,
  vocabulary,
};
