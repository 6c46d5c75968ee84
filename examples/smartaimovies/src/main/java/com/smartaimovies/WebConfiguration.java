package com.smartaimovies;

import com.smartaimovies.cookie.AnalyticsInterceptor;
import com.smartaimovies.usage.Flooding;
import com.smartaimovies.usage.UsageInterceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.privacyascode.annotations.ProcessedFor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The page that is generated from the policy, the language of a visit, and what happens around every page. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {
    private static final String[] PAGES = {"/", "/movies/**", "/contact", "/register", "/sign-in", "/account", "/privacy"};

    private final Flooding flooding;
    private final UsageInterceptor usage;
    private final AnalyticsInterceptor analytics;

    WebConfiguration(Flooding flooding, UsageInterceptor usage, AnalyticsInterceptor analytics) {
        this.flooding = flooding;
        this.usage = usage;
        this.analytics = analytics;
    }

    /** The cookie is written only when a visitor picks a language in the menu. */
    @Bean
    @ProcessedFor("service-provision")
    static LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("lang");
        resolver.setCookieMaxAge(Duration.ofDays(180));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }

    @Bean
    static Clock clock() {
        return Clock.systemUTC();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("language");
        registry.addInterceptor(language);
        registry.addInterceptor(flooding).addPathPatterns(PAGES);
        registry.addInterceptor(usage).addPathPatterns(PAGES);
        registry.addInterceptor(analytics).addPathPatterns(PAGES);
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/privacy").setViewName("forward:/privacy.html");
    }
}
