"""codemagic's command `app-store-connect`, unchanged but for the address, which is written into it."""

import os
import sys

from codemagic.apple.app_store_connect import AppStoreConnectApiClient
from codemagic.tools.app_store_connect import AppStoreConnect

AppStoreConnectApiClient.API_URL = f"{os.environ['ASC_BASE_URL']}/v1"
sys.argv[0] = "app-store-connect"
AppStoreConnect.invoke_cli()
