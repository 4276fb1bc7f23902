"""What belongs to age rating declarations: resources, documents, values and enums."""

from __future__ import annotations

from typing import ClassVar, Generic

from typing_extensions import TypeVar

from ..document import (
    Document,
    Model,
    ResourceObject,
)
from ..lazy import OpenEnum, attribute, model


@model
class AgeRatingDeclaration(ResourceObject):
    """An age rating declaration.

    https://developer.apple.com/documentation/appstoreconnectapi/ageratingdeclaration
    """

    resource_type: ClassVar[str] = "ageRatingDeclarations"

    attributes: AgeRatingDeclarationAttributes = attribute("attributes", "AgeRatingDeclarationAttributes", always=dict)


_AgeRatingDeclaration = TypeVar("_AgeRatingDeclaration", default=AgeRatingDeclaration)


@model
class AgeRatingDeclarationAttributes(Model):
    """The attributes of an age rating declaration."""

    advertising: bool | None = attribute("advertising", bool)
    alcohol_tobacco_or_drug_use_or_references: AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences | None = (
        attribute("alcoholTobaccoOrDrugUseOrReferences", "AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences")
    )
    contests: AgeRatingDeclarationContests | None = attribute("contests", "AgeRatingDeclarationContests")
    gambling: bool | None = attribute("gambling", bool)
    gambling_simulated: AgeRatingDeclarationGamblingSimulated | None = attribute(
        "gamblingSimulated", "AgeRatingDeclarationGamblingSimulated"
    )
    guns_or_other_weapons: AgeRatingDeclarationGunsOrOtherWeapons | None = attribute(
        "gunsOrOtherWeapons", "AgeRatingDeclarationGunsOrOtherWeapons"
    )
    health_or_wellness_topics: bool | None = attribute("healthOrWellnessTopics", bool)
    kids_age_band: KidsAgeBand | None = attribute("kidsAgeBand", "KidsAgeBand")
    loot_box: bool | None = attribute("lootBox", bool)
    medical_or_treatment_information: AgeRatingDeclarationMedicalOrTreatmentInformation | None = attribute(
        "medicalOrTreatmentInformation", "AgeRatingDeclarationMedicalOrTreatmentInformation"
    )
    messaging_and_chat: bool | None = attribute("messagingAndChat", bool)
    parental_controls: bool | None = attribute("parentalControls", bool)
    profanity_or_crude_humor: AgeRatingDeclarationProfanityOrCrudeHumor | None = attribute(
        "profanityOrCrudeHumor", "AgeRatingDeclarationProfanityOrCrudeHumor"
    )
    age_assurance: bool | None = attribute("ageAssurance", bool)
    sexual_content_graphic_and_nudity: AgeRatingDeclarationSexualContentGraphicAndNudity | None = attribute(
        "sexualContentGraphicAndNudity", "AgeRatingDeclarationSexualContentGraphicAndNudity"
    )
    sexual_content_or_nudity: AgeRatingDeclarationSexualContentOrNudity | None = attribute(
        "sexualContentOrNudity", "AgeRatingDeclarationSexualContentOrNudity"
    )
    horror_or_fear_themes: AgeRatingDeclarationHorrorOrFearThemes | None = attribute(
        "horrorOrFearThemes", "AgeRatingDeclarationHorrorOrFearThemes"
    )
    mature_or_suggestive_themes: AgeRatingDeclarationMatureOrSuggestiveThemes | None = attribute(
        "matureOrSuggestiveThemes", "AgeRatingDeclarationMatureOrSuggestiveThemes"
    )
    unrestricted_web_access: bool | None = attribute("unrestrictedWebAccess", bool)
    user_generated_content: bool | None = attribute("userGeneratedContent", bool)
    violence_cartoon_or_fantasy: AgeRatingDeclarationViolenceCartoonOrFantasy | None = attribute(
        "violenceCartoonOrFantasy", "AgeRatingDeclarationViolenceCartoonOrFantasy"
    )
    violence_realistic_prolonged_graphic_or_sadistic: (
        AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic | None
    ) = attribute(
        "violenceRealisticProlongedGraphicOrSadistic", "AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic"
    )
    violence_realistic: AgeRatingDeclarationViolenceRealistic | None = attribute(
        "violenceRealistic", "AgeRatingDeclarationViolenceRealistic"
    )
    age_rating_override: AgeRatingDeclarationAgeRatingOverride | None = attribute(
        "ageRatingOverride", "AgeRatingDeclarationAgeRatingOverride"
    )
    """Deprecated by Apple."""
    age_rating_override_v2: AgeRatingDeclarationAgeRatingOverrideV2 | None = attribute(
        "ageRatingOverrideV2", "AgeRatingDeclarationAgeRatingOverrideV2"
    )
    korea_age_rating_override: AgeRatingDeclarationKoreaAgeRatingOverride | None = attribute(
        "koreaAgeRatingOverride", "AgeRatingDeclarationKoreaAgeRatingOverride"
    )
    developer_age_rating_info_url: str | None = attribute("developerAgeRatingInfoUrl")


@model
class AgeRatingDeclarationResponse(Document, Generic[_AgeRatingDeclaration]):
    """An age rating declaration, as a document.

    https://developer.apple.com/documentation/appstoreconnectapi/ageratingdeclarationresponse
    """

    data: _AgeRatingDeclaration = attribute("data", "AgeRatingDeclaration")


class AgeRatingDeclarationAgeRatingOverride(OpenEnum):
    """One of 6 known values; Apple may add others."""

    NONE = "NONE"
    NINE_PLUS = "NINE_PLUS"
    THIRTEEN_PLUS = "THIRTEEN_PLUS"
    SIXTEEN_PLUS = "SIXTEEN_PLUS"
    SEVENTEEN_PLUS = "SEVENTEEN_PLUS"
    UNRATED = "UNRATED"


class AgeRatingDeclarationAgeRatingOverrideV2(OpenEnum):
    """One of 6 known values; Apple may add others."""

    NONE = "NONE"
    NINE_PLUS = "NINE_PLUS"
    THIRTEEN_PLUS = "THIRTEEN_PLUS"
    SIXTEEN_PLUS = "SIXTEEN_PLUS"
    EIGHTEEN_PLUS = "EIGHTEEN_PLUS"
    UNRATED = "UNRATED"


class AgeRatingDeclarationAlcoholTobaccoOrDrugUseOrReferences(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationContests(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationGamblingSimulated(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationGunsOrOtherWeapons(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationHorrorOrFearThemes(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationKoreaAgeRatingOverride(OpenEnum):
    """One of 3 known values; Apple may add others."""

    NONE = "NONE"
    FIFTEEN_PLUS = "FIFTEEN_PLUS"
    NINETEEN_PLUS = "NINETEEN_PLUS"


class AgeRatingDeclarationMatureOrSuggestiveThemes(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationMedicalOrTreatmentInformation(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationProfanityOrCrudeHumor(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationSexualContentGraphicAndNudity(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationSexualContentOrNudity(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationViolenceCartoonOrFantasy(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationViolenceRealistic(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class AgeRatingDeclarationViolenceRealisticProlongedGraphicOrSadistic(OpenEnum):
    """One of 5 known values; Apple may add others."""

    NONE = "NONE"
    INFREQUENT_OR_MILD = "INFREQUENT_OR_MILD"
    FREQUENT_OR_INTENSE = "FREQUENT_OR_INTENSE"
    INFREQUENT = "INFREQUENT"
    FREQUENT = "FREQUENT"


class KidsAgeBand(OpenEnum):
    """One of 3 known values; Apple may add others."""

    FIVE_AND_UNDER = "FIVE_AND_UNDER"
    SIX_TO_EIGHT = "SIX_TO_EIGHT"
    NINE_TO_ELEVEN = "NINE_TO_ELEVEN"
