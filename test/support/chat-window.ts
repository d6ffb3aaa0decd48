import type { Frame, FrameLocator, Page } from 'playwright-core';

/** The chat as a customer meets it: in the frame on the shop, or as a page of its own. */
export type Chat = FrameLocator | Page;

/** Signs in to the demo shop as the customer whose name begins so. */
export async function signIn(page: Page, url: string, name: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('article').first().waitFor();
}

/** Opens the chat by the link on the account page. */
export async function openChat(page: Page, label: string): Promise<FrameLocator> {
  await page.getByRole('main').getByRole('button', { name: label, exact: true }).click();
  const chat = page.frameLocator('iframe');
  await messageBox(chat).waitFor();
  return chat;
}

/** Where the customer writes. */
export function messageBox(chat: Chat) {
  return chat.locator('form textarea');
}

/** All messages, oldest first. */
export function messages(chat: Chat) {
  return chat.locator('.webchat__basic-transcript__activity');
}

/** The newest text of this kind in the transcript, by whomever. */
export function spoken(chat: Chat, text: string | RegExp) {
  return messages(chat).getByText(text).last();
}

/** The frame itself, for what has to be run inside. @throws when the chat is not open. */
export function chatFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('/chat'));
  if (!frame) throw new Error('the chat is not open');
  return frame;
}

/** Writes and sends one message, as soon as the bot has greeted. */
export async function say(chat: Chat, text: string): Promise<void> {
  await messages(chat).first().waitFor();
  await messageBox(chat).fill(text);
  await messageBox(chat).press('Enter');
}

/** The newest button of this name. */
export function button(chat: Chat, name: string) {
  return chat.getByRole('button', { name, exact: true }).last();
}

/** The customer's own bubbles, oldest first. */
export async function ownBubbles(chat: Chat): Promise<readonly string[]> {
  const texts = await chat
    .locator('.webchat__stacked-layout--from-user .webchat__bubble__content')
    .allInnerTexts();
  return texts.map((text) => text.trim());
}
