import {
  type Activity,
  CloudAdapter,
  ConfigurationServiceClientCredentialFactory,
  createBotFrameworkAuthenticationFromConfiguration,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder';
import type { TeamsConfig } from '../config/config.ts';

/** The SDK's adapter for `/api/messages`: it authenticates what comes in and sends what goes out. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(config: Exclude<TeamsConfig, { kind: 'off' }>) {
    super(authenticationOf(config));
    this.#appId = config.kind === 'registered' ? config.appId : '';
  }

  /**
   * Checks who sent an activity and hands it on.
   * @throws an error with `statusCode` 401 or 403 when the sender is not the Bot Framework.
   */
  async receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<void> {
    await this.processActivity(authorization, activity, logic);
  }

  /** Sends one activity into a known conversation. Rejects with the connector's error. */
  async send(
    reference: Partial<ConversationReference>,
    activity: Partial<Activity>,
  ): Promise<void> {
    await this.continueConversationAsync(this.#appId, reference, async (context) => {
      await context.sendActivity(activity);
    });
  }
}

function authenticationOf(
  config: Exclude<TeamsConfig, { kind: 'off' }>,
): ReturnType<typeof createBotFrameworkAuthenticationFromConfiguration> {
  if (config.kind === 'unauthenticated')
    return createBotFrameworkAuthenticationFromConfiguration(null);
  const { appId, appPassword, appType, tenantId } = config;
  const credentials = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    ...(appPassword === null ? {} : { MicrosoftAppPassword: appPassword }),
    ...(tenantId === null ? {} : { MicrosoftAppTenantId: tenantId }),
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the SDK ships the base class twice
  return createBotFrameworkAuthenticationFromConfiguration(null, credentials);
}
