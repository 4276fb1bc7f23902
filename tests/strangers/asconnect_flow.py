"""What asconnect's users do with a new build; runs in the strangers' environment and prints what it found as JSON."""

import json
import os
from pathlib import Path

import asconnect
from asconnect.httpclient import HttpClient

APP = "com.example.aurora"
# The address is written into the client; this is all that is changed of it.
HttpClient.generate_url = lambda _, endpoint: f"{os.environ['ASC_BASE_URL']}/v1/{endpoint}"

client = asconnect.Client(
    key_id=os.environ["ASC_KEY_ID"],
    key_contents=Path(os.environ["ASC_PRIVATE_KEY_PATH"]).read_text(),
    issuer_id=os.environ["ASC_ISSUER_ID"],
)
app = client.app.get_from_bundle_id(APP)
build = client.build.wait_for_build_to_process(APP, "42", wait_time=1)
client.beta_review.set_beta_app_review_details(
    app_id=app.identifier,
    contact_email="ada@example.com",
    contact_first_name="Ada",
    contact_last_name="Lindqvist",
    contact_phone="+46 70 000 00 00",
    demo_account_name="demo",
    demo_account_password="demo",
    demo_account_required=False,
    notes="",
)
client.beta_review.set_whats_new_for_build(build.identifier, {"en-US": "Try it", "de-DE": "Ausprobieren"})
groups = list(client.beta_review.get_beta_groups(app.identifier))
client.beta_review.submit_for_beta_review(build.identifier)
client.beta_review.set_beta_groups_on_build(build.identifier, groups)
print(
    json.dumps(
        {
            "app": app.name,
            "build": build.identifier,
            "groups": sorted(group.attributes.name for group in groups),
            "builds": len(list(client.build.get_builds(app_id=app.identifier))),
            "notes": sorted(
                one.attributes.locale for one in client.beta_review.get_beta_build_localizations(build.identifier)
            ),
            "external": client.build.get_beta_detail(build).attributes.external_build_state.value,
            "versions": sorted(
                version.attributes.version_string for version in client.version.get_all(app_id=app.identifier)
            ),
            "users": len(list(client.users.get_users())),
        }
    )
)
