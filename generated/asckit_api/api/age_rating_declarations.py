"""The operations on age rating declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import UNSET, Body, M, Operation, Resource, dual

if TYPE_CHECKING:
    from ..literals import (
        AgeRatingDeclarationAgeRatingOverrideV2Value,
        AgeRatingDeclarationAgeRatingOverrideValue,
        AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferencesValue,
        AgeRatingDeclarationContestsValue,
        AgeRatingDeclarationGamblingSimulatedValue,
        AgeRatingDeclarationGunsOrOtherWeaponsValue,
        AgeRatingDeclarationHorrorOrFearThemesValue,
        AgeRatingDeclarationKoreaAgeRatingOverrideValue,
        AgeRatingDeclarationMatureOrSuggestiveThemesValue,
        AgeRatingDeclarationMedicalOrTreatmentInformationValue,
        AgeRatingDeclarationProfanityOrCrudeHumorValue,
        AgeRatingDeclarationSexualContentGraphicAndNudityValue,
        AgeRatingDeclarationSexualContentOrNudityValue,
        AgeRatingDeclarationViolenceCartoonOrFantasyValue,
        AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadisticValue,
        AgeRatingDeclarationViolenceRealisticValue,
        KidsAgeBandValue,
    )
    from ..models import AgeRatingDeclarationResponse
    from ..operation import CallOptions, Unset


_UPDATE: Operation[AgeRatingDeclarationResponse] = Operation(
    "ageRatingDeclarations_updateInstance",
    "PATCH",
    "/v1/ageRatingDeclarations/{id}",
    "AgeRatingDeclarationResponse",
    body=Body(
        "ageRatingDeclarations",
        attributes={
            "advertising": "advertising",
            "alcohol_tobacco_or_drug_use_or_references": "alcoholTobaccoOrDrugUseOrReferences",
            "contests": "contests",
            "gambling": "gambling",
            "gambling_simulated": "gamblingSimulated",
            "guns_or_other_weapons": "gunsOrOtherWeapons",
            "health_or_wellness_topics": "healthOrWellnessTopics",
            "kids_age_band": "kidsAgeBand",
            "loot_box": "lootBox",
            "medical_or_treatment_information": "medicalOrTreatmentInformation",
            "messaging_and_chat": "messagingAndChat",
            "parental_controls": "parentalControls",
            "profanity_or_crude_humor": "profanityOrCrudeHumor",
            "age_assurance": "ageAssurance",
            "sexual_content_graphic_and_nudity": "sexualContentGraphicAndNudity",
            "sexual_content_or_nudity": "sexualContentOrNudity",
            "horror_or_fear_themes": "horrorOrFearThemes",
            "mature_or_suggestive_themes": "matureOrSuggestiveThemes",
            "unrestricted_web_access": "unrestrictedWebAccess",
            "user_generated_content": "userGeneratedContent",
            "violence_cartoon_or_fantasy": "violenceCartoonOrFantasy",
            "violence_realistic_prolonged_graphic_or_sadistic": "violenceRealisticProlongedGraphicOrSadistic",
            "violence_realistic": "violenceRealistic",
            "age_rating_override": "ageRatingOverride",
            "age_rating_override_v2": "ageRatingOverrideV2",
            "korea_age_rating_override": "koreaAgeRatingOverride",
            "developer_age_rating_info_url": "developerAgeRatingInfoUrl",
        },
    ),
)


class AgeRatingDeclarations(Resource[M]):
    """The operations on age rating declarations."""

    @dual
    async def update(
        self,
        id: str,
        *,
        advertising: bool | None | Unset = UNSET,
        alcohol_tobacco_or_drug_use_or_references: AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferencesValue
        | None
        | Unset = UNSET,
        contests: AgeRatingDeclarationContestsValue | None | Unset = UNSET,
        gambling: bool | None | Unset = UNSET,
        gambling_simulated: AgeRatingDeclarationGamblingSimulatedValue | None | Unset = UNSET,
        guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeaponsValue | None | Unset = UNSET,
        health_or_wellness_topics: bool | None | Unset = UNSET,
        kids_age_band: KidsAgeBandValue | None | Unset = UNSET,
        loot_box: bool | None | Unset = UNSET,
        medical_or_treatment_information: AgeRatingDeclarationMedicalOrTreatmentInformationValue | None | Unset = UNSET,
        messaging_and_chat: bool | None | Unset = UNSET,
        parental_controls: bool | None | Unset = UNSET,
        profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumorValue | None | Unset = UNSET,
        age_assurance: bool | None | Unset = UNSET,
        sexual_content_graphic_and_nudity: AgeRatingDeclarationSexualContentGraphicAndNudityValue
        | None
        | Unset = UNSET,
        sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudityValue | None | Unset = UNSET,
        horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemesValue | None | Unset = UNSET,
        mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemesValue | None | Unset = UNSET,
        unrestricted_web_access: bool | None | Unset = UNSET,
        user_generated_content: bool | None | Unset = UNSET,
        violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasyValue | None | Unset = UNSET,
        violence_realistic_prolonged_graphic_or_sadistic: AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadisticValue
        | None
        | Unset = UNSET,
        violence_realistic: AgeRatingDeclarationViolenceRealisticValue | None | Unset = UNSET,
        age_rating_override: AgeRatingDeclarationAgeRatingOverrideValue | None | Unset = UNSET,
        age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2Value | None | Unset = UNSET,
        korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverrideValue | None | Unset = UNSET,
        developer_age_rating_info_url: str | None | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AgeRatingDeclarationResponse:
        """Change an age rating declaration; fields left out stay as they are. `PATCH /v1/ageRatingDeclarations/{id}`

        https://developer.apple.com/documentation/appstoreconnectapi/patch-v1-ageratingdeclarations-_id_

        Deprecated by Apple: age_rating_override."""
        return await self._call(
            _UPDATE,
            id,
            fields={
                "advertising": advertising,
                "alcohol_tobacco_or_drug_use_or_references": alcohol_tobacco_or_drug_use_or_references,
                "contests": contests,
                "gambling": gambling,
                "gambling_simulated": gambling_simulated,
                "guns_or_other_weapons": guns_or_other_weapons,
                "health_or_wellness_topics": health_or_wellness_topics,
                "kids_age_band": kids_age_band,
                "loot_box": loot_box,
                "medical_or_treatment_information": medical_or_treatment_information,
                "messaging_and_chat": messaging_and_chat,
                "parental_controls": parental_controls,
                "profanity_or_crude_humor": profanity_or_crude_humor,
                "age_assurance": age_assurance,
                "sexual_content_graphic_and_nudity": sexual_content_graphic_and_nudity,
                "sexual_content_or_nudity": sexual_content_or_nudity,
                "horror_or_fear_themes": horror_or_fear_themes,
                "mature_or_suggestive_themes": mature_or_suggestive_themes,
                "unrestricted_web_access": unrestricted_web_access,
                "user_generated_content": user_generated_content,
                "violence_cartoon_or_fantasy": violence_cartoon_or_fantasy,
                "violence_realistic_prolonged_graphic_or_sadistic": violence_realistic_prolonged_graphic_or_sadistic,
                "violence_realistic": violence_realistic,
                "age_rating_override": age_rating_override,
                "age_rating_override_v2": age_rating_override_v2,
                "korea_age_rating_override": korea_age_rating_override,
                "developer_age_rating_info_url": developer_age_rating_info_url,
            },
            options=options,
        )
