package org.privacyascode.detect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardWordsTest {

    @ParameterizedTest
    @CsvSource({
        "shop/Consent, allowsAnalytics, [consent:analytics]",
        "shop/User, hasConsentedToNewsletter, [consent:newsletter]",
        "shop/User, isMarketingOptIn, [consent:marketing]",
        "shop/User, marketingConsent, [consent:marketing]",
        "shop/ConsentService, isGiven, [consent]",
        "shop/User, hasConsent, [consent]",
        "shop/Person, isOldEnough, [age]",
        "shop/Person, isAdult, [age]",
    })
    void a_name_that_asks_for_consent_or_age_says_for_what(String owner, String member, String words) {
        assertThat(GuardWords.named(owner, member)).hasToString(words);
    }

    @ParameterizedTest
    @CsvSource({
        "shop/Consent, isToBeAsked",
        "shop/Consent, isMissing",
        "shop/User, needsConsent",
        "shop/User, isConsentRequired",
        "shop/User, hasEmail",
        "shop/User, isOptOut",
        "shop/Image, isVisible",
        "shop/Content, isPresent",
        "shop/Person, hasAge",
    })
    void a_name_that_asks_whether_the_answer_is_missing_or_something_else_says_nothing(String owner, String member) {
        assertThat(GuardWords.named(owner, member)).isEmpty();
    }
}
